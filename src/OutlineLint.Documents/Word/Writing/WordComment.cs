using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>A comment in the margin of a document.</summary>
/// <param name="Span">What it is about, in the text of the document.</param>
/// <param name="Heading">Its first line, in bold.</param>
/// <param name="Lines">The lines below.</param>
public sealed record WordComment(TextSpan Span, string Heading, ImmutableArray<string> Lines);
