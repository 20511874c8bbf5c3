using System.Diagnostics;
using FiveYearPlan.Testing;
namespace FiveYearPlan.Tests;
public class Scratch
{
    [Fact]
    public void All()
    {
        foreach (var scheme in Schemes.All)
        {
            var watch = Stopwatch.StartNew();
            var r = SchemeLaws.Check(scheme, cases: 1000, seed: 77); if (r.IsBroken) Console.WriteLine(r);
            Console.WriteLine(scheme.Id + " " + watch.ElapsedMilliseconds);
        }
    }
}
