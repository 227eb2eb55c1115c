using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>A rule that does something of a test's own when it is run, and finds nothing.</summary>
internal sealed class HookRule : SpeechRule
{
    public HookRule(Action<Speech> hook)
        : base(
            new() { Id = "OL699", Name = "hook", Title = new("钩子", "A hook"), Clause = new("测试", "test"), Severity = RuleSeverity.Warning },
            new(new("测试。", "A test"), "好", "好")) =>
        ForSpeech()
            .Must((speech, _) =>
            {
                hook(speech);
                return true;
            })
            .Report(at: (_, _) => default, message: (_, _) => new("无。", "Nothing"));

    /// <summary>The built-in rules, and before them this one.</summary>
    public static RuleCatalog CatalogWith(Action<Speech> hook) => new([new HookRule(hook), .. OutlineLint.Rules.RuleSet.All]);
}
