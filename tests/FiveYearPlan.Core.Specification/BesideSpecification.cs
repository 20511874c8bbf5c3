namespace FiveYearPlan.Specification;

/// <summary>What stands beside table and observations: further targets, reprints, forecasts, published evaluations.</summary>
public class BesideSpecification
{
    private const string Published = """
        "published": [
          { "id": "progress", "axis": "progress", "asOf": "2023-06-30", "total": 2,
            "classes": [
              { "id": "on", "label": { "zh": "达到", "en": "On schedule" }, "verdict": "onTrack", "count": 2, "expected": 1, "binding": 1, "indicators": ["beds", "nurses"] },
              { "id": "behind", "label": { "zh": "未达", "en": "Behind" }, "verdict": "behind", "count": 0 } ],
            "sums": [ { "of": ["on", "behind"], "count": 2 } ] } ]
        """;

    [Fact]
    public void Further_IsFoundAndObserved_AndNeitherEvaluatedNorCounted()
    {
        var dossier = Read("""
            "further": [ { "id": "doctors", "name": { "zh": "医生数" }, "unit": "人", "direction": "increase", "cells": { "target": "30" }, "dueYear": 2030 } ],
            "observations": [ { "indicator": "doctors", "period": "2022", "value": "12" } ]
            """).GetValueOrThrow();

        Assert.Equal("doctors", dossier.Plan["医生数"].Id);
        Assert.Equal("doctors", Assert.Single(dossier.Plan.Further).Id);
        Assert.Equal("12", Assert.Single(dossier.Observations).Printed);
        var evaluation = dossier.Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31));
        Assert.Equal(2, evaluation.Tally.All.Total);
        Assert.Equal(2, evaluation.Assessments.Count);
        Assert.Throws<KeyNotFoundException>(() => evaluation["doctors"]);
    }

    [Fact]
    public void Further_WithAnIdOfTheTable_IsADuplicate() =>
        AssertFound(DiagnosticCode.DuplicateId, "$.further[0].id", """ "further": [ { "id": "beds", "name": { "zh": "床位" }, "unit": "张", "cells": {} } ] """);

    [Fact]
    public void Further_WithANameOfTheTable_LeavesTheNameToTheTable()
    {
        var dossier = Read(""" "further": [ { "id": "beds-2030", "name": { "zh": "床位数" }, "unit": "张", "cells": { "target": "200" }, "direction": "increase" } ] """).GetValueOrThrow();

        Assert.Equal("beds", dossier.Plan["床位数"].Id);
    }

    [Fact]
    public void History_BeforeThePlan_IsKeptWithoutFinding_InADossier()
    {
        const string history = """ "observations": [ { "indicator": "beds", "period": "2019", "value": "90" }, { "indicator": "beds", "period": "2020", "value": "3.1", "measure": "growth" } ] """;

        var read = Read(history);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(2, read.Value!.Observations.Count);
        Assert.Equal(Reason.NoObservation, read.Value.MidTerm("beds", new LocalDate(2022, 12, 31)).Reason);
    }

    [Theory]
    [InlineData(""" { "indicator": "beds", "cell": "target", "value": "120" } """, null)]
    [InlineData(""" { "indicator": "beds", "cell": "target", "value": "超120" } """, "'超120'; 120 counts")] // another target
    [InlineData(""" { "indicator": "beds", "cell": "target", "value": "≥120" } """, null)] // the same requirement
    [InlineData(""" { "indicator": "beds", "cell": "target", "value": "0.012万张" } """, null)]
    [InlineData(""" { "indicator": "beds", "cell": "base", "value": "超90" } """, null)] // 100 is over 90
    [InlineData(""" { "indicator": "beds", "cell": "base", "value": "100.4" } """, null)] // rounds to 100
    [InlineData(""" { "indicator": "beds", "cell": "base", "value": "100.6" } """, "'100.6'; 100 counts")]
    [InlineData(""" { "indicator": "beds", "cell": "annual", "value": "4" } """, "ReprintUnmatched")]
    [InlineData(""" { "indicator": "beds", "period": "2022", "value": "105" } """, null)]
    [InlineData(""" { "indicator": "beds", "period": "2022", "value": "106.1" } """, "'106.1'; 105 counts")]
    [InlineData(""" { "indicator": "beds", "period": "2022", "value": "约105" } """, null)]
    [InlineData(""" { "indicator": "beds", "period": "2022", "value": "约106" } """, "'约106'; 105 counts")]
    [InlineData(""" { "indicator": "beds", "period": "2022", "value": "约107" } """, "'约107'; 105 counts")]
    [InlineData(""" { "indicator": "beds", "period": "2021", "value": "105" } """, "ReprintUnmatched")]
    [InlineData(""" { "indicator": "beds", "period": "2022", "value": "105", "measure": "growth" } """, "ReprintUnmatched")]
    [InlineData(""" { "indicator": "beds", "period": "2022", "value": "105", "territory": "proper" } """, "ReprintUnmatched")]
    public void Reprint_IsComparedAsEachPlaceRounds(string reprint, string? finding)
    {
        var dossier = Read($$""" "observations": [ { "indicator": "beds", "period": "2022", "value": "105" } ], "reprints": [ {{reprint}} ] """).GetValueOrThrow();

        var found = dossier.Check().Where(known => known.Code != DiagnosticCode.ScopeMismatch).Select(known => $"{known.Code} {known.Message(Language.English)}").ToList();

        Assert.Single(dossier.Reprints);
        if (finding is null)
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(finding, Assert.Single(found), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(DiagnosticCode.InvalidValue, "$.reprints[0].cell", """ "reprints": [ { "indicator": "beds", "cell": "goal", "value": "1" } ] """)]
    [InlineData(DiagnosticCode.InvalidValue, "$.reprints[0].cell", """ "reprints": [ { "indicator": "beds", "cell": "target", "period": "2022", "value": "1" } ] """)]
    [InlineData(DiagnosticCode.MissingValue, "$.reprints[0].period", """ "reprints": [ { "indicator": "beds", "value": "1" } ] """)]
    [InlineData(DiagnosticCode.MissingValue, "$.reprints[0].value", """ "reprints": [ { "indicator": "beds", "cell": "target" } ] """)]
    [InlineData(DiagnosticCode.UnknownIndicator, "$.reprints[0].indicator", """ "reprints": [ { "indicator": "bets", "cell": "target", "value": "1" } ] """)]
    [InlineData(DiagnosticCode.UnknownIndicator, "$.forecasts[0].indicator", """ "forecasts": [ { "indicator": "bets", "year": 2025, "value": "1" } ] """)]
    [InlineData(DiagnosticCode.InvalidValue, "$.forecasts[0].year", """ "forecasts": [ { "indicator": "beds", "year": 20250, "value": "1" } ] """)]
    [InlineData(DiagnosticCode.MissingValue, "$.forecasts[0].year", """ "forecasts": [ { "indicator": "beds", "value": "1" } ] """)]
    [InlineData(DiagnosticCode.UnreadableFigure, "$.forecasts[0].value", """ "forecasts": [ { "indicator": "beds", "year": 2025, "value": "1.2.3" } ] """)]
    [InlineData(DiagnosticCode.InvalidValue, "$.documents[0].grade", """ "documents": [ { "id": "a", "title": { "zh": "甲", "en": "A" }, "publisher": { "zh": "乙", "en": "B" }, "year": 2021, "grade": "hearsay" } ] """)]
    public void Entry_ThatIsWrong_IsFoundAndTheRestIsKept(DiagnosticCode code, string path, string part) => AssertFound(code, path, part);

    [Theory]
    [InlineData(DiagnosticCode.UnknownIndicator, "$.published[0].classes[0].indicator", "\"nurses\"]", "\"nurse\"]")]
    [InlineData(DiagnosticCode.InvalidValue, "$.published[0].axis", "\"axis\": \"progress\"", "\"axis\": \"past\"")]
    [InlineData(DiagnosticCode.InvalidValue, "$.published[0].asOf", "2023-06-30", "2023-06-31")]
    [InlineData(DiagnosticCode.InvalidValue, "$.published[0].total", "\"total\": 2", "\"total\": -2")]
    [InlineData(DiagnosticCode.InvalidValue, "$.published[0].classes[0].verdict", "onTrack", "fine")]
    [InlineData(DiagnosticCode.MissingValue, "$.published[0].classes[0].verdict", "\"verdict\": \"onTrack\", ", "")]
    [InlineData(DiagnosticCode.InvalidValue, "$.published[0].classes[0].verdict", "\"axis\": \"progress\"", "\"axis\": \"outlook\"")]
    [InlineData(DiagnosticCode.DuplicateId, "$.published[0].classes[1].id", "\"id\": \"behind\"", "\"id\": \"on\"")]
    [InlineData(DiagnosticCode.InvalidValue, "$.published[0].sums[0].of", "[\"on\", \"behind\"]", "[\"on\", \"off\"]")]
    [InlineData(DiagnosticCode.InvalidValue, "$.published[0].classes[1].count", "\"count\": 0", "\"count\": \"none\"")]
    public void Published_ThatIsWrong_IsFoundAndTheRestIsKept(DiagnosticCode code, string path, string right, string wrong)
    {
        var spoilt = Published.Replace(right, wrong, StringComparison.Ordinal);

        Assert.NotEqual(Published, spoilt);
        AssertFound(code, path, spoilt);
    }

    [Fact]
    public void Published_TwoOfOneId_TheFirstIsKept() =>
        AssertFound(DiagnosticCode.DuplicateId, "$.published[1].id", Published.TrimEnd()[..^1] + ", " + Published[(Published.IndexOf('[', StringComparison.Ordinal) + 1)..]);

    [Theory]
    [InlineData("\"count\": 2, \"expected\"", "\"count\": 1, \"expected\"", "published.progress.on.count", "2 are named")]
    [InlineData("\"expected\": 1", "\"expected\": 2", "published.progress.on.count", "2 + 1")]
    [InlineData("\"total\": 2", "\"total\": 3", "published.progress.total", "the classes sum to 2")]
    [InlineData("\"behind\"], \"count\": 2", "\"behind\"], \"count\": 4", "published.progress.on+behind.count", "the classes sum to 2")]
    [InlineData("\"expected\": 1, \"binding\": 1", "\"expected\": 0, \"binding\": 2", "published.progress.on.binding", "1 are known to be")]
    [InlineData("\"count\": 0", "\"count\": 0, \"indicators\": [\"beds\"]", "published.progress.classes", "each indicator in one class")]
    public void Published_CountsThatDoNotAddUp_AreFound(string right, string wrong, string path, string expected)
    {
        var spoilt = Published.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Published, spoilt);
        Assert.Empty(Read(Published).GetValueOrThrow().Check());

        var found = Read(spoilt).GetValueOrThrow().Check();

        Assert.Contains(found, known => known.Code == DiagnosticCode.CountsDisagree && known.Path == path && known.Expected!.English == expected);
    }

    [Fact]
    public void InStep_Circle_IsFound_AndBothAreStillJudged()
    {
        var read = Some.Reading(
            With(Some.Row("收入增长率", annual: "与消费增长同步", id: "a"), "b"),
            With(Some.Row("消费增长率", annual: "与收入增长同步", id: "b"), "c"),
            With(Some.Row("投资增长率", annual: "与收入增长同步", id: "c"), "a"));

        var dossier = Dossier.Of(read.GetValueOrThrow()).Observed("a", "2021 5 Growth").Observed("b", "2021 4 Growth").Observed("c", "2021 4 Growth");

        Assert.Equal(3, read.Diagnostics.Count(found => found.Code == DiagnosticCode.CyclicReference));
        Assert.Equal(Verdict.OnTrack, dossier.MidTerm("a", new LocalDate(2021, 12, 31)).Verdict);
        Assert.Equal(Verdict.Behind, dossier.MidTerm("c", new LocalDate(2021, 12, 31)).Verdict);
    }

    private static IndicatorRow With(IndicatorRow row, string inStepWith) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Unit = row.Unit,
        Annual = row.Annual,
        Direction = "increase",
        InStepWith = inStepWith,
    };

    private static void AssertFound(DiagnosticCode code, string path, string part)
    {
        var read = Read(part);

        Assert.Contains(read.Diagnostics, found => found.Code == code && found.Path == path);
        Assert.Equal(2, read.Value!.Plan.Indicators.Count);
    }

    private static ReadResult<Dossier> Read(string part) => Dossier.Read($$"""
        {
          "format": 1, "id": "some-14", "dataVersion": "1.0",
          "jurisdiction": { "code": "330299", "id": "some", "name": { "zh": "某区", "en": "Some District" } },
          "plan": { "name": { "zh": "示例", "en": "An example" }, "ordinal": 14, "firstYear": 2021, "lastYear": 2025 },
          "indicators": [
            { "id": "beds", "name": { "zh": "床位数", "en": "Beds" }, "unit": "张", "nature": "binding", "cells": { "base": "100", "target": "120" } },
            { "id": "nurses", "name": { "zh": "护士数", "en": "Nurses" }, "unit": "人", "nature": "expected", "cells": { "base": "50", "target": "80" } } ],
          {{part}}
        }
        """);
}
