using System.Text.Json;
using NodaTime;

namespace FiveYearPlan.Docs;

/// <summary>docs/schema/dossier.schema.json fits what the library writes, and nothing else.</summary>
public class SchemaTests
{
    private const string Data = "src/FiveYearPlan.Core/Dossiers/Data";

    private const string Small = """
        {
          "format": 1,
          "id": "example-14",
          "dataVersion": "1.0",
          "jurisdiction": { "code": "330203", "id": "haishu", "name": { "zh": "海曙区", "en": "Haishu District" } },
          "plan": { "name": { "zh": "示例", "en": "An example" }, "firstYear": 2021, "lastYear": 2025 },
          "indicators": [
            { "id": "green", "name": { "zh": "绿化" }, "unit": "%", "nature": "binding", "cells": { "base": "40", "target": "≥42" } }
          ],
          "observations": [ { "indicator": "green", "period": "2022", "value": "41", "measure": "level" } ]
        }
        """;

    private static readonly JsonSchema Schema = JsonSchema.Parse(Repository.Read("docs/schema/dossier.schema.json"));

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.Full(Data), "*.json").Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Files_AreTheShippedDossiers() =>
        Assert.Equal(Dossiers.Catalog.List().Select(listed => listed.Id).Order(StringComparer.Ordinal), Files.Select(row => System.IO.Path.GetFileNameWithoutExtension(row.Data)));

    [Theory]
    [MemberData(nameof(Files))]
    public void EmbeddedDossier_IsValid(string file) => Assert.Empty(Schema.Validate(Repository.Read($"{Data}/{file}")));

    [Fact]
    public void SmallDossier_IsValid_AndReadWithoutFinding()
    {
        Assert.Empty(Schema.Validate(Small));
        Assert.Empty(Dossier.Read(Small).Diagnostics);
    }

    [Fact]
    public void DossierWithEverything_IsValid_AndUsesEveryProperty()
    {
        var json = Everything().ToJson();

        Assert.Empty(Schema.Validate(json));
        Assert.Empty(PropertyNames(Schema.Root).Except(Keys(json)).Except(["ordinal"]));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"format\": 1", "\"format\": \"1\"")]
    [InlineData("\"format\": 1", "\"format\": 1, \"colour\": \"red\"")]
    [InlineData("\"dataVersion\": \"1.0\",", "")]
    [InlineData("\"dataVersion\": \"1.0\"", "\"dataVersion\": \" \"")]
    [InlineData("330203", "33020")]
    [InlineData(", \"en\": \"An example\"", "")]
    [InlineData("2025", "2300")]
    [InlineData("2021", "2021.5")]
    [InlineData("\"id\": \"green\"", "\"id\": \"1-green\"")]
    [InlineData("\"unit\": \"%\", ", "")]
    [InlineData("\"binding\"", "\"obliging\"")]
    [InlineData("\"cells\"", "\"cell\"")]
    [InlineData("\"base\": \"40\"", "\"base\": 40")]
    [InlineData("\"base\": \"40\"", "\"base\": { \"printed\": \"40\" }")]
    [InlineData("\"base\": \"40\"", "\"bases\": \"40\"")]
    [InlineData("\"period\": \"2022\"", "\"period\": \"last year\"")]
    [InlineData("\"level\"", "\"size\"")]
    [InlineData("\"value\": \"41\", ", "")]
    public void SpoiltDossier_IsNotValid(string right, string wrong)
    {
        var spoilt = Small.Replace(right, wrong, StringComparison.Ordinal);

        Assert.NotEqual(Small, spoilt);
        Assert.NotEmpty(Schema.Validate(spoilt));
    }

    [Theory]
    [InlineData("""{ "type": "object", "format": "date" }""")]
    [InlineData("""{ "properties": { "a": { "oneOf": [true] } } }""")]
    [InlineData("""{ "$defs": {}, "$ref": "#/$defs/a" }""")]
    [InlineData("""{ "anyOf": [{ "items": { "minItems": 1 } }] }""")]
    public void Schema_WithUnknownKeyword_IsRefused(string schema) =>
        Assert.Throws<NotSupportedException>(() => JsonSchema.Parse(schema));

    /// <summary>One of each thing that the format can say.</summary>
    private static Dossier Everything()
    {
        var text = new BilingualText("文字", "Text");
        var source = new Source("outline", new BilingualText("表1", "table 1"), "文字", "1");
        var row = new IndicatorRow
        {
            Id = "first",
            Number = "1",
            Name = "第一项",
            EnglishName = "First",
            Unit = "亿元",
            Group = "组",
            EnglishGroup = "Group",
            Nature = "expected",
            Quantity = "flow",
            Direction = "increase",
            Kind = "averageGrowth",
            Population = "none",
            Territory = "whole",
            Basis = "current",
            InStepWith = "second",
            BaseYear = 2020,
            DueYear = 2025,
            Limit = 200,
            Base = "100",
            Target = "120",
            Annual = "4",
            Outcome = "121",
            OutcomeAnnual = "4",
            Merged = ["base"],
            Inferred = new Dictionary<string, string> { ["basis"] = "why" },
            Source = source,
            Variants =
            [
                new RowVariant { BaseYear = 2019, Base = "98", Reason = text, Source = source },
                new RowVariant { Date = new LocalDate(2023, 1, 1), BaseYear = 2020, Base = "101", Target = "125", Annual = "5", DueYear = 2025, Reason = text, Source = source },
            ],
        };
        var second = new IndicatorRow { Id = "second", Name = "第二项", Unit = "%", Base = "1", Target = "2" };
        var plan = Plan.Read(new Jurisdiction("330203", "haishu", text, "330200"), text, PlanPeriod.FiveYear(14), [row, second]).GetValueOrThrow();
        var dossier = Dossier.Of(plan)
            .With(Observation.Parse("first", "2022", "105", ObservationKind.Level).WithVintage(Vintage.Flash).WithTerritory(Territory.Whole)
                .WithPopulation(Population.None).WithPriceBasis(PriceBasis.Current).WithPublished(new LocalDate(2023, 2, 1)).WithSource(source))
            .With(Observation.Parse("second", "2022", "1.2", ObservationKind.Change))
            .With(new SeriesBreak("first", new LocalDate(2023, 1, 1), text, 1.5m, source));

        // Documents, notes, what stands beside the table, and reasons for inferring come from files only.
        var json = dossier.ToJson()
            .Replace("\"indicators\": [", """
                "documents": [ { "id": "outline", "title": { "zh": "纲要", "en": "Outline" }, "publisher": { "zh": "区", "en": "District" }, "year": 2021, "grade": "mirror", "url": "https://example.org/outline" } ],
                "notes": [ { "mark": "1", "kind": "remark", "text": { "zh": "注", "en": "Note" }, "indicators": [ "first" ],
                  "source": { "document": "outline", "at": "note 1", "printed": [ "注" ] } } ],
                "indicators": [
                """, StringComparison.Ordinal)
            .Replace("\"breaks\": [", """
                "reprints": [ { "indicator": "first", "cell": "target", "value": "120", "unit": "亿元",
                  "source": { "document": "outline", "at": "text", "printed": [ "120" ] } } ],
                "forecasts": [ { "indicator": "first", "year": 2025, "value": "130左右", "unit": "亿元", "by": { "zh": "部门", "en": "Department" }, "published": "2023-11-01",
                  "source": { "document": "outline", "at": "text", "printed": [ "130" ] } } ],
                "published": [ { "id": "progress", "axis": "progress", "asOf": "2023-06-30", "total": 2,
                  "classes": [ { "id": "on-schedule", "label": { "zh": "达到", "en": "On schedule" }, "verdict": "onTrack", "count": 1, "expected": 1, "binding": 0, "indicators": [ "first" ],
                      "source": { "document": "outline", "at": "text", "printed": [ "1" ] } },
                    { "id": "behind", "label": { "zh": "未达", "en": "Behind" }, "verdict": "behind", "count": 1 } ],
                  "sums": [ { "of": [ "on-schedule", "behind" ], "count": 2, "expected": 1, "binding": 1, "source": { "document": "outline", "at": "text", "printed": [ "2" ] } } ],
                  "source": { "document": "outline", "at": "text", "printed": [ "2" ] } },
                  { "id": "outlook", "axis": "outlook", "asOf": "2023-06-30", "total": 1,
                  "classes": [ { "id": "good", "label": { "zh": "能提前或如期完成", "en": "Early or on time" }, "outlook": [ "earlyOrMet", "onTime" ], "count": 1 } ] } ],
                "further": [ { "id": "beside", "name": { "zh": "其他" }, "unit": "个", "cells": {} } ],
                "breaks": [
                """, StringComparison.Ordinal)
            .Replace("\"vintage\": \"flash\",", "\"vintage\": \"flash\", \"inferred\": \"why\",", StringComparison.Ordinal);
        return Dossier.Read(json).GetValueOrThrow();
    }

    private static HashSet<string> Keys(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. JsonKeys.Of(document.RootElement)];
    }

    private static IEnumerable<string> PropertyNames(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(PropertyNames),
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(keyword =>
            keyword.Name == "properties" && keyword.Value.ValueKind == JsonValueKind.Object
                ? keyword.Value.EnumerateObject().SelectMany(property => PropertyNames(property.Value).Prepend(property.Name))
                : PropertyNames(keyword.Value)),
        _ => [],
    };
}
