namespace FiveYearPlan.Specification;

/// <summary>The natural limit of an indicator in JSON: a positive number as a string.</summary>
public class LimitSpecification
{
    [Fact]
    public void Limit_InJson_IsReadAndWrittenAgain()
    {
        var read = Dossier.Read(Json("\"100.0\""));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(100.0m, read.Value!.Plan["x"].Row.Limit);
        Assert.Contains("\"limit\": \"100.0\",", read.Value.ToJson(), StringComparison.Ordinal);
        Assert.Equal(read.Value, Dossier.Read(read.Value.ToJson()).Value);
    }

    [Theory]
    [InlineData("\"0\"")]
    [InlineData("\"-100\"")]
    [InlineData("\"1e2\"")]
    [InlineData("\"hundred\"")]
    [InlineData("\"\"")]
    [InlineData("\"12345678901234567890123456789\"")]
    [InlineData("100")]
    [InlineData("null")]
    public void Limit_ThatIsNoPositiveNumber_IsReported(string limit)
    {
        var found = Assert.Single(Dossier.Read(Json(limit)).Diagnostics);

        Assert.Equal((DiagnosticCode.InvalidValue, "$.indicators[0].limit"), (found.Code, found.Path));
    }

    [Fact]
    public void Limit_NegativeInCode_IsReported()
    {
        var row = new IndicatorRow { Id = "x", Name = "某指标", Unit = "%", Direction = "increase", Target = "90", Limit = -1 };

        var found = Assert.Single(Some.Reading(row).Diagnostics);

        Assert.Equal((DiagnosticCode.InvalidValue, "rows[1].limit", "-1"), (found.Code, found.Path, found.Value));
    }

    private static string Json(string limit) => Some
        .Dossier(new IndicatorRow { Id = "x", Name = "某指标", Unit = "%", Direction = "increase", Target = "90", Limit = 100.0m })
        .ToJson().Replace("\"100.0\"", limit, StringComparison.Ordinal);
}
