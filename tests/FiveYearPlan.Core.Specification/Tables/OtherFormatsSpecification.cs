namespace FiveYearPlan.Specification;

/// <summary>What a reader of another format needs: findings and results of its own.</summary>
public class OtherFormatsSpecification
{
    private static readonly RowPlace Place = RowPlace.InFile(7, new Dictionary<string, int> { ["value"] = 3 });

    [Fact]
    public void Create_PlaceAndField_LineColumnAndMessage()
    {
        var found = Diagnostic.Create(DiagnosticCode.InvalidValue, Place, "value", "x", new BilingualText("数", "a number"));

        Assert.Equal((7, 3, "value"), (found.Line, found.Column, found.Path));
        Assert.Equal("Error InvalidValue at value (line 7, column 3): the value cannot be read: 'x'; a number", found.ToString());
    }

    [Fact]
    public void Create_WithoutField_ShowsTheLineOnly() =>
        Assert.Equal("Error TooLarge at (line 7): larger than the limit", Diagnostic.Create(DiagnosticCode.TooLarge, Place).ToString());

    [Fact]
    public void Create_WrongArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("place", () => Diagnostic.Create(DiagnosticCode.TooLarge, null!));
        Assert.Throws<ArgumentOutOfRangeException>("code", () => Diagnostic.Create((DiagnosticCode)999, Place));
    }

    [Fact]
    public void ReadResult_ListChangedLater_StaysAsItWas()
    {
        List<Diagnostic> found = [Diagnostic.Create(DiagnosticCode.TooLarge, Place)];
        var result = new ReadResult<string>(null, found);
        found.Clear();

        Assert.Single(result.Diagnostics);
        Assert.True(result.HasErrors);
    }

    [Fact]
    public void ReadResult_WrongArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("diagnostics", () => new ReadResult<string>("", null!));
        Assert.Throws<ArgumentNullException>("diagnostics", () => new ReadResult<string>("", [null!]));
        Assert.Throws<ArgumentException>("diagnostics", () => new ReadResult<string>(null, []));
    }
}
