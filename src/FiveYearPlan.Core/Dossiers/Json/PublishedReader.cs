using System.Globalization;

namespace FiveYearPlan;

/// <summary>Reads evaluations as authorities published them.</summary>
internal sealed class PublishedReader(ObservationReader observed, Func<JsonObjectReader, Source?> readSource, DiagnosticBag bag)
{
    private const int MostClasses = 100;
    private const int MostNamed = 10_000;

    private static readonly BilingualText ACount = new("不小于零的整数", "a whole number from 0 on");

    public IReadOnlyList<PublishedEvaluation> Read(IEnumerable<JsonObjectReader> readers)
    {
        var found = new List<PublishedEvaluation>();
        foreach (var reader in readers)
        {
            if (Read(reader) is not { } evaluation)
            {
                continue;
            }

            if (found.Any(other => other.Id == evaluation.Id))
            {
                bag.Add(DiagnosticCode.DuplicateId, reader.Place, "id", evaluation.Id);
            }
            else
            {
                found.Add(evaluation);
            }
        }

        return [.. found];
    }

    private PublishedEvaluation? Read(JsonObjectReader reader)
    {
        var (id, axisWord, asOf) = (reader.RequiredString("id"), reader.RequiredString("axis"), reader.Date("asOf", required: true));
        var total = Count(reader, "total", required: true);
        var axis = axisWord is null ? null : VerdictWords.Axes.Read(axisWord, "axis", reader.Place, bag);
        var classes = new List<PublishedCount>();
        foreach (var entry in reader.Objects("classes", MostClasses, required: true))
        {
            if (ReadClass(entry, axis) is not { } read)
            {
                continue;
            }

            if (classes.Any(other => other.Id == read.Id))
            {
                bag.Add(DiagnosticCode.DuplicateId, entry.Place, "id", read.Id);
            }
            else
            {
                classes.Add(read);
            }
        }

        var sums = reader.Objects("sums", MostClasses).Select(entry => ReadSum(entry, classes)).OfType<PublishedCount>().ToList();
        var source = readSource(reader);
        reader.Finish();
        return id is null || axis is null || asOf is null || total is null ? null : new PublishedEvaluation(id, axis.Value, asOf.Value, total.Value, [.. classes], [.. sums], source);
    }

    private PublishedCount? ReadClass(JsonObjectReader reader, VerdictAxis? axis)
    {
        var (id, label, word) = (reader.RequiredString("id"), reader.Text("label", required: true), reader.String("verdict"));
        var (count, expected, binding) = (Count(reader, "count", required: true), Count(reader, "expected"), Count(reader, "binding"));
        var named = reader.Strings("indicators", MostNamed).Select(key => observed.FindIndicator(key, reader.Place)?.Id).OfType<string>().ToList();
        var outlooks = reader.Strings("outlook", MostClasses)
            .Select(text => VerdictWords.Outlooks.Read(text, "outlook", reader.Place, bag)).OfType<Outlook>().Distinct().ToList();
        var source = readSource(reader);
        reader.Finish();
        var verdict = VerdictWords.Verdicts.Read(word, "verdict", reader.Place, bag);
        if (axis is { } known && word is null == (known == VerdictAxis.Progress))
        {
            bag.Add(
                known == VerdictAxis.Progress ? DiagnosticCode.MissingValue : DiagnosticCode.InvalidValue, reader.Place, "verdict", word,
                new BilingualText("进展评价注明 verdict，展望不注明", "a verdict where progress is judged, and none for an outlook"));
            verdict = known == VerdictAxis.Progress ? verdict : null;
        }

        if (axis == VerdictAxis.Progress && outlooks.Count > 0)
        {
            bag.Add(
                DiagnosticCode.InvalidValue, reader.Place, "outlook", string.Join(", ", outlooks.Select(VerdictWords.Outlooks.Word)),
                new BilingualText("只有展望注明 outlook", "outlooks on the axis of the outlook only"));
            outlooks.Clear();
        }

        return id is null || label is null || count is null
            ? null
            : new PublishedCount(id, label, count.Value)
            {
                Expected = expected,
                Binding = binding,
                Verdict = verdict,
                Outlooks = [.. outlooks],
                Indicators = [.. named.Distinct()],
                Source = source,
            };
    }

    private PublishedCount? ReadSum(JsonObjectReader reader, List<PublishedCount> classes)
    {
        var (of, count) = (reader.Strings("of", MostClasses, required: true), Count(reader, "count", required: true));
        var (expected, binding, source) = (Count(reader, "expected"), Count(reader, "binding"), readSource(reader));
        reader.Finish();
        foreach (var unknown in of.Where(id => classes.All(known => known.Id != id)))
        {
            bag.Add(
                DiagnosticCode.InvalidValue, reader.Place, "of", unknown,
                new BilingualText($"以下之一：{Ids(", ")}", $"one of: {Ids(", ")}"));
        }

        var summed = classes.Where(known => of.Contains(known.Id)).ToList();
        if (count is null || summed.Count == 0 || summed.Count < of.Count)
        {
            return null;
        }

        var label = new BilingualText(string.Join("、", summed.Select(known => known.Label.Chinese)), string.Join(" + ", summed.Select(known => known.Label.English)));
        return new PublishedCount(string.Join('+', summed.Select(known => known.Id)), label, count.Value)
        {
            Expected = expected,
            Binding = binding,
            SumOf = [.. summed.Select(known => known.Id)],
            Source = source,
        };

        string Ids(string separator) => string.Join(separator, classes.Select(known => known.Id));
    }

    private int? Count(JsonObjectReader reader, string name, bool required = false)
    {
        if (reader.Integer(name, required) is not { } count)
        {
            return null;
        }

        if (count < 0)
        {
            bag.Add(DiagnosticCode.InvalidValue, reader.Place, name, count.ToString(CultureInfo.InvariantCulture), ACount);
            return null;
        }

        return count;
    }
}
