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
        _ = dossiers.GetProperty("Ids")!.GetValue(null);
        Assert.Equal(0, readSoFar.GetValue(null));
        var first = dossiers.GetProperty("Haishu13")!.GetValue(null);
        Assert.Equal(1, readSoFar.GetValue(null));
        Assert.Same(first, dossiers.GetProperty("Haishu13")!.GetValue(null));
        Assert.Equal(1, readSoFar.GetValue(null));
    }

    [Fact]
    public void Embedded_Index_AgreesWithTheFiles() => Assert.All(Dossiers.Ids, id =>
    {
        using var stream = EmbeddedDossier.Open(id);
        var dossier = Dossier.Read(stream).GetValueOrThrow();
        var plan = dossier.Plan.Period.Ordinal!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(id, dossier.Id);
        Assert.Equal(id, Dossiers.Find(dossier.Plan.Jurisdiction.Code, plan)!.Id);
        Assert.Equal(id, Dossiers.Find(dossier.Plan.Jurisdiction.Id, plan)!.Id);
    });
}
