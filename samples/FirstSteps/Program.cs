using FirstSteps;
using OutlineLint.Linting;
using OutlineLint.Outlining;
using OutlineLint.Rules;
using OutlineLint.Syntax;

var tree = SyntaxTree.ParseText("同志们：\n一、抓学习\n学在前面。\n三、抓落实抓督查抓反馈\n落在实处。\n谢谢大家！\n");
foreach (var marker in tree.GetRoot().DescendantNodes().OfType<MarkerSyntax>())
    Console.WriteLine($"{marker.Span} {marker}");

var outline = Outline.Create(tree);
foreach (var item in outline.DescendantItems())
    Console.WriteLine($"{item.Level} {item.Heading} {item.Characters}字 {item.Seconds}秒");

var linter = new Linter([.. RuleSet.All, new BriefHeadingRule()]);
foreach (var finding in linter.Lint(outline))
    Console.WriteLine($"{finding.Rule.Id} {finding.Severity} {finding.Span} {finding.Message.Chinese}");
