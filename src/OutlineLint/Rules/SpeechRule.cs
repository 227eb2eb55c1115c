using FluentValidation;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules;

/// <summary>A law that a speech must obey: descriptor, examples, and the validator.</summary>
public abstract class SpeechRule : AbstractValidator<Speech>
{
    /// <summary>Makes a rule.</summary>
    protected SpeechRule(RuleDescriptor descriptor, RuleExamples examples) => (Descriptor, Examples) = (descriptor, examples);

    /// <summary>What the rule is called and where it is written.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>What the rule accepts, finds and makes of it.</summary>
    public RuleExamples Examples { get; }

    /// <summary>Begins a law over many things of the speech: for each of them, it must …, else report ….</summary>
    protected RuleLaw<T> ForEach<T>(Func<Speech, IEnumerable<T>> things)
    {
        var law = new RuleLaw<T>(this, things);
        // FluentValidation compiles the accessor of a member once, and that of any other expression anew for each rule.
        RuleFor(speech => speech.Outline).Custom((_, context) => law.Check(context.InstanceToValidate, context));
        return law;
    }

    /// <summary>Begins a law over the speech as a whole.</summary>
    protected RuleLaw<Speech> ForSpeech() => ForEach<Speech>(speech => [speech]);
}
