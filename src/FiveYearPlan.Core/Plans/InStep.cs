using System.Text.RegularExpressions;

namespace FiveYearPlan;

/// <summary>Finds the indicator that an in-step target (同步) names.</summary>
internal static partial class InStep
{
    // "Economic growth" in a plan is the growth of its gross regional or domestic product.
    private static readonly string[] EconomicGrowth = ["地区生产总值", "国内生产总值", "生产总值"];
    private static readonly string[] WordsForIt = ["经济增长", "经济发展", "生产总值", "GDP"];

    public static Indicator Resolve(
        Indicator indicator, IReadOnlyList<Indicator> table, IReadOnlyList<Indicator> beside, RowPlace place, DiagnosticBag bag)
    {
        if (indicator.TargetVersions.All(target => target.Kind != TargetKind.InStep))
        {
            return indicator;
        }

        return indicator.WithTargets(target =>
        {
            if (target.Kind != TargetKind.InStep)
            {
                return target;
            }

            var named = indicator.Row.InStepWith is { } id
                ? [.. table.Concat(beside).Where(other => other.Id == id.Trim())]
                : Named(target.Printed, table) is { Count: > 0 } inTable ? inTable : Named(target.Printed, beside);
            if (named.Count == 1 && named[0].Id != indicator.Id)
            {
                return target.WithReference(named[0].Id);
            }

            bag.Add(
                DiagnosticCode.ReferenceUnclear, place, indicator.Row.Target?.Trim() == target.Printed ? "target" : "annual", target.Printed,
                new BilingualText("请注明 inStepWith", "state inStepWith, the id of one other indicator"));
            return target;
        });
    }

    /// <summary>Reports every indicator that is, directly or through others, to keep in step with itself.</summary>
    public static void ReportCycles(IEnumerable<Indicator> all, IReadOnlyDictionary<string, RowPlace> places, DiagnosticBag bag)
    {
        var next = all.SelectMany(indicator => indicator.TargetVersions, (indicator, target) => (indicator.Id, target.Reference))
            .Where(step => step.Reference is not null).ToLookup(step => step.Id, step => step.Reference!);
        foreach (var steps in next.Where(steps => IsReached(steps.Key)))
        {
            bag.Add(
                DiagnosticCode.CyclicReference, places[steps.Key], "inStepWith", string.Join(", ", steps.Distinct()),
                new BilingualText("对照的指标自有目标", "an indicator that is not itself to keep in step with this one"));
        }

        bool IsReached(string start)
        {
            var seen = new HashSet<string>();
            var open = new Stack<string>(next[start]);
            while (open.TryPop(out var id))
            {
                if (id == start)
                {
                    return true;
                }

                if (seen.Add(id))
                {
                    foreach (var further in next[id])
                    {
                        open.Push(further);
                    }
                }
            }

            return false;
        }
    }

    private static List<Indicator> Named(string words, IReadOnlyList<Indicator> all)
    {
        if (WordsForIt.Any(word => words.Contains(word, StringComparison.Ordinal)))
        {
            return [.. all.Where(other => EconomicGrowth.Contains(Product().Replace(other.Name.Chinese, "")))];
        }

        var match = With().Match(words);
        return match.Success
            ? [.. all.Where(other => match.Groups[1].Value.StartsWith(other.Name.Chinese, StringComparison.Ordinal))]
            : [];
    }

    // 国内生产总值(GDP)增长, as the national 14th plan prints it, is that product too, and so is 地区生产总值（按2020年价格）.
    [GeneratedRegex("[(（][^()（）]*[)）]|(?:增长率|增长|增速)$", RegexOptions.CultureInvariant)]
    private static partial Regex Product();

    [GeneratedRegex("[与和同](.+?)(?:基本)?(?:保持)?同步", RegexOptions.CultureInvariant)]
    private static partial Regex With();
}
