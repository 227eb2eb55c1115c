using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;
using OutlineLint.Reporting;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>The length of the speech above its title, and that of each section of the first level above its heading: “477字 · 2分10秒 · 39%”.</summary>
internal sealed class CodeLensCapability : Capability
{
    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.CodeLens;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.CodeLensProvider = new();

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<DocumentParams, ImmutableArray<CodeLens>?>(
        Feature, "textDocument/codeLens", LspJson.Default.DocumentParams, LspJson.Default.NullableImmutableArrayCodeLens, (_, request) => Lenses(request.Document));

    /// <summary>A speech of one section says the same twice, so it has only the line above its title.</summary>
    private static ImmutableArray<CodeLens>? Lenses(DocumentSnapshot document)
    {
        var lenses = ImmutableArray.CreateBuilder<CodeLens>();
        if (!document.Outline.Frame.Title.IsEmpty)
            lenses.Add(Lens(document, document.Outline.Frame.Title[0].Span, Total(document)));
        lenses.AddRange(document.Outline.Items.Where(item => Sections.HasBody(item, document)).Select(item => Lens(document, ItemSpans.Head(item), Length(item, document.Language))));
        return lenses.ToImmutable();
    }

    private static string Total(DocumentSnapshot document)
    {
        var (outline, language) = (document.Outline, document.Language);
        var items = outline.DescendantItems().Count();
        return $"{Figures.Characters(outline.Characters, language)} · {Figures.Time(outline.Seconds, language)} · {new Bilingual($"{items}项", $"{items} items").In(language)}";
    }

    private static string Length(OutlineItem item, MessageLanguage language) =>
        $"{Figures.Characters(item.Characters, language)} · {Figures.Time(item.Seconds, language)} · {Figures.Share(item.Share)}";

    private static CodeLens Lens(DocumentSnapshot document, TextSpan span, string title) =>
        new(document.Positions.ToRange(span), Command.Nothing(title));
}
