using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// Adds the counts of a published evaluation again: names against counts, natures against counts, classes against sums and
/// the total.
/// </summary>
internal static class PublishedCheck
{
    public static void Check(PublishedEvaluation published, Plan plan, DiagnosticBag bag)
    {
        foreach (var count in published.Classes.Concat(published.Sums))
        {
            var place = RowPlace.At($"published.{published.Id}.{count.Id}");
            if (count.Indicators.Count > count.Count)
            {
                Disagree(place, "count", count.Count, new BilingualText($"列名 {count.Indicators.Count} 项", $"{count.Indicators.Count} are named"), bag);
            }

            if (count.Expected is { } expected && count.Binding is { } binding && expected + binding != count.Count)
            {
                Disagree(place, "count", count.Count, new BilingualText($"{expected} + {binding}", $"{expected} + {binding}"), bag);
            }

            CheckNatures(count, published, plan, place, bag);
        }

        foreach (var sum in published.Sums)
        {
            CheckSum(sum, published, bag);
        }

        var all = published.Classes.Sum(known => known.Count);
        if (all != published.Total)
        {
            Disagree(RowPlace.At($"published.{published.Id}"), "total", published.Total, new BilingualText($"各类合计 {all}", $"the classes sum to {all}"), bag);
        }

        foreach (var twice in published.Classes.SelectMany(known => known.Indicators).GroupBy(id => id).Where(same => same.Count() > 1))
        {
            bag.Add(
                DiagnosticCode.CountsDisagree, RowPlace.At($"published.{published.Id}"), "classes", twice.Key,
                new BilingualText("每项指标只在一类", "each indicator in one class"));
        }
    }

    private static void CheckSum(PublishedCount sum, PublishedEvaluation published, DiagnosticBag bag)
    {
        if (published.ClassesOf(sum).Sum(known => known.Count) is var count && count != sum.Count)
        {
            Disagree(
                RowPlace.At($"published.{published.Id}.{sum.Id}"), "count", sum.Count, new BilingualText($"各类合计 {count}", $"the classes sum to {count}"), bag);
        }
    }

    /// <summary>Where every indicator of the count is named: do their natures, as far as they are known, make the printed numbers?</summary>
    private static void CheckNatures(PublishedCount count, PublishedEvaluation published, Plan plan, RowPlace place, DiagnosticBag bag)
    {
        var named = published.ClassesOf(count).SelectMany(known => known.Indicators).Select(id => plan[id].Nature).ToList();
        if (named.Count != count.Count)
        {
            return;
        }

        Check("expected", Nature.Expected, count.Expected);
        Check("binding", Nature.Binding, count.Binding);

        void Check(string field, Nature nature, int? printed)
        {
            var (known, unknown) = (named.Count(one => one == nature), named.Count(one => one == Nature.Unspecified));
            if (printed is not { } wanted)
            {
                return;
            }

            if (known > wanted || known + unknown < wanted)
            {
                Disagree(place, field, wanted, new BilingualText($"已知 {known} 项", $"{known} are known to be"), bag);
            }
            else if (known < wanted && nature == Nature.Binding)
            {
                bag.Add(
                    DiagnosticCode.NatureUnidentified, place, field, Text(wanted),
                    new BilingualText($"已知 {known} 项，另 {wanted - known} 项未能识别", $"{known} are identified, {wanted - known} is among the {unknown} whose nature is not printed"));
            }
        }
    }

    private static void Disagree(RowPlace place, string field, int printed, BilingualText found, DiagnosticBag bag) =>
        bag.Add(DiagnosticCode.CountsDisagree, place, field, Text(printed), found);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
