using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>The salutation has another mark than a colon, or none.</summary>
internal sealed class SalutationMark() : Mutator("OL104", "同志们： becomes 同志们, 同志们: 同志们")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from element in seed.Outline.Frame.Salutation
        where element.Text[^1] == '：'
        from mark in (string[])["", ",", "，", ":", "。"]
        select Mutant.Of(seed.Text, element.Span, new TextChange(new TextSpan(element.Span.End - 1, 1), mark));
}
