using System.Collections.Immutable;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules;

/// <summary>One law of a rule: which things it looks at, what must hold, and what is reported when it does not.</summary>
/// <typeparam name="T">What the law looks at: an item, a series, a line.</typeparam>
public sealed class RuleLaw<T>
{
    private readonly SpeechRule _rule;
    private readonly Func<Speech, IEnumerable<T>> _things;
    private Func<Speech, T, bool> _applies = (_, _) => true;
    private Func<Speech, T, bool> _holds = (_, _) => true;
    private Func<Speech, T, TextSpan>? _place;
    private Func<Speech, T, Bilingual>? _message;
    private Func<Speech, T, Fix?>? _fix;
    private Func<Speech, T, ImmutableArray<RelatedPlace>>? _related;
    private Func<Speech, T, RuleSeverity?>? _severity;

    internal RuleLaw(SpeechRule rule, Func<Speech, IEnumerable<T>> things) => (_rule, _things) = (rule, things);

    /// <summary>Looks only at things of which this is true.</summary>
    public RuleLaw<T> When(Func<Speech, T, bool> applies)
    {
        _applies = applies;
        return this;
    }

    /// <summary>What must hold.</summary>
    public RuleLaw<T> Must(Func<Speech, T, bool> holds)
    {
        _holds = holds;
        return this;
    }

    /// <summary>Where and what to report when it does not hold.</summary>
    /// <param name="at">The place.</param>
    /// <param name="message">The message: what is wrong, why, what to do.</param>
    /// <param name="fix">The repair, or null.</param>
    /// <param name="related">Other places that the message speaks of.</param>
    /// <param name="severity">A severity that differs from that of the rule; it may lower it only.</param>
    public void Report(
        Func<Speech, T, TextSpan> at,
        Func<Speech, T, Bilingual> message,
        Func<Speech, T, Fix?>? fix = null,
        Func<Speech, T, ImmutableArray<RelatedPlace>>? related = null,
        Func<Speech, T, RuleSeverity?>? severity = null) =>
        (_place, _message, _fix, _related, _severity) = (at, message, fix, related, severity);

    internal void Check(Speech speech, ValidationContext<Speech> context)
    {
        foreach (var thing in _things(speech))
        {
            if (_applies(speech, thing) && !_holds(speech, thing))
                context.AddFailure(new ValidationFailure(_rule.Descriptor.Name, _rule.Descriptor.Title.English) { CustomState = FindingOf(speech, thing) });
        }
    }

    private Finding FindingOf(Speech speech, T thing) => new()
    {
        Rule = _rule.Descriptor,
        Span = _place!(speech, thing),
        Message = _message!(speech, thing),
        Severity = _severity?.Invoke(speech, thing) ?? _rule.Descriptor.SeverityIn(speech.Profile),
        Fix = _fix?.Invoke(speech, thing),
        Related = _related?.Invoke(speech, thing) ?? [],
    };
}
