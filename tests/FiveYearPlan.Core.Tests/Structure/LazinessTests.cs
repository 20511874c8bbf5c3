using System.Reflection;
using System.Runtime.Loader;

namespace FiveYearPlan.Tests.Structure;

/// <summary>Reading one dossier parses no other. Seen in a copy of the assembly that no other test has touched.</summary>
public class LazinessTests
{
    [Fact]
    public void Dossiers_OneUsed_OneRead()
    {
        var context = new AssemblyLoadContext("fresh", isCollectible: true);
        var dossiers = context.LoadFromAssemblyPath(typeof(Dossiers).Assembly.Location).GetType("FiveYearPlan.Dossiers")!;
        var readSoFar = dossiers.GetProperty("ReadSoFar", BindingFlags.NonPublic | BindingFlags.Static)!;

        Assert.Equal(0, readSoFar.GetValue(null));
        _ = ((dynamic)dossiers.GetProperty("Catalog")!.GetValue(null)!).List();
        Assert.Equal(0, readSoFar.GetValue(null));
        var first = dossiers.GetProperty("Haishu13")!.GetValue(null);
        Assert.Equal(1, readSoFar.GetValue(null));
        Assert.Same(first, dossiers.GetProperty("Haishu13")!.GetValue(null));
        Assert.Equal(1, readSoFar.GetValue(null));
    }

    [Fact]
    public void Embedded_Index_AgreesWithTheFiles() => Assert.All(Dossiers.Catalog.List(), listed =>
    {
        using var stream = EmbeddedDossier.Open(listed.Id);
        var dossier = Dossier.Read(stream).GetValueOrThrow();

        Assert.Equal(listed.Id, dossier.Id);
        Assert.Equal(listed.Period, dossier.Plan.Period);
        Assert.Equal(
            (listed.Jurisdiction.Code, listed.Jurisdiction.Id, listed.Jurisdiction.Name, listed.Jurisdiction.Parent),
            (dossier.Plan.Jurisdiction.Code, dossier.Plan.Jurisdiction.Id, dossier.Plan.Jurisdiction.Name, dossier.Plan.Jurisdiction.Parent));
    });
}
