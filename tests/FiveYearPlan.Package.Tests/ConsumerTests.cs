using System.Net;
using System.Net.Sockets;

namespace FiveYearPlan.Packages;

/// <summary>Console, test, web and ahead-of-time applications use the packages as the READMEs say, for .NET 10 and .NET 8.</summary>
public sealed class ConsumerTests(PackedPackages packed) : IDisposable
{
    private const string Xunit = "4.0.2";
    private const string Sdk = "Microsoft.NET.Sdk";

    private const string Web = """
        using FiveYearPlan;
        using NodaTime;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddFiveYearPlan();
        var app = builder.Build();
        _ = app.Services.GetRequiredService<DossierCatalog>();
        app.MapGet("/{id}", (string id, DossierCatalog dossiers, SchemeCatalog schemes) => Results.Content(
            dossiers[id].Evaluate(schemes["final"], new LocalDate(2020, 12, 31)).ToFinalReport().ToHtml(Language.Chinese), "text/html; charset=utf-8"));
        app.Run();
        """;

    private readonly Consumers _consumers = new(packed.Folder);

    public void Dispose() => _consumers.Dispose();

    [Fact]
    public async Task Applications_BuiltAsTheReadmesSay_DoWhatTheySay()
    {
        _consumers.Project("Core", Sdk, Consumers.Package("FiveYearPlan.Core"), Consumers.CodeOf("FiveYearPlan.Core"));
        _consumers.Project("Tables", Sdk, Consumers.Package("FiveYearPlan.Tables"), Consumers.CodeOf("FiveYearPlan.Tables"));
        _consumers.Project("Rules", Sdk, Consumers.Package("FiveYearPlan.Testing") + Consumers.Package("xunit.v3", Xunit) + "<PropertyGroup><UseAppHost>true</UseAppHost></PropertyGroup>", AsTest(Consumers.CodeOf("FiveYearPlan.Testing")));
        _consumers.Project(
            "Web", "Microsoft.NET.Sdk.Web",
            Consumers.Package("FiveYearPlan.Core") + $"""<ItemGroup Condition="'$(TargetFramework)' == 'net8.0'"><FrameworkReference Update="Microsoft.AspNetCore.App" TargetingPackVersion="{Settings.WebReferenceVersion}" /></ItemGroup>""",
            Web);
        await _consumers.Build("Core", "Tables", "Rules", "Web");

        foreach (var framework in new[] { "net10.0", "net8.0" })
        {
            await AssertPrints("Core", framework, Consumers.OutputOf("FiveYearPlan.Core"));
            await AssertPrints("Tables", framework, Consumers.OutputOf("FiveYearPlan.Tables"));
            Assert.Matches("(?i)(total: 1|passed: 1|succeeded: 1)", await Dotnet.Run(_consumers.Folder, "exec", _consumers.PathOf("Rules", framework)));
            Assert.Contains("16项指标完成，10项指标未完成", await Page(_consumers.PathOf("Web", framework)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Application_PublishedAheadOfTime_DoesWhatTheReadmeSays()
    {
        var linker = await Finds("clang") ? "clang" : await Finds("gcc") ? "gcc" : null;
        Assert.SkipWhen(linker is null, "Native AOT links with clang or gcc, and neither is on this machine.");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Settings.PackagesFolder, "microsoft.dotnet.ilcompiler")), "The Native AOT compiler is a package that nothing here has restored: publish any app ahead of time once.");
        _consumers.Project(
            "Aot", Sdk,
            Consumers.Package("FiveYearPlan.Core") + "<PropertyGroup><TargetFrameworks></TargetFrameworks><TargetFramework>net10.0</TargetFramework><PublishAot>true</PublishAot><UseAppHost>true</UseAppHost></PropertyGroup>",
            Consumers.CodeOf("FiveYearPlan.Core"));

        await Dotnet.Run(_consumers.Folder, "publish", "Aot", "-o", "published", "-v", "quiet", $"-p:CppCompilerAndLinker={linker}");
        var (exit, output) = await Dotnet.Try(Path.Combine(_consumers.Folder, "published", "Aot"), _consumers.Folder);

        Assert.Equal(0, exit);
        Assert.All(Consumers.OutputOf("FiveYearPlan.Core"), line => Assert.Contains(line, output, StringComparison.Ordinal));
    }

    // The README's code stands in a test, as its reader would put it there.
    private static string AsTest(string code)
    {
        var lines = code.Split('\n');
        var usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)).ToList();
        return $$"""
            {{string.Join('\n', usings)}}
            using Xunit;

            public class RuleTests
            {
                [Fact]
                public void Rule_IsAsTheReadmeSays()
                {
            {{string.Join('\n', lines.Skip(usings.Count))}}
                }
            }
            """;
    }

    private async Task AssertPrints(string name, string framework, IEnumerable<string> expected)
    {
        var output = await Dotnet.Run(_consumers.Folder, "exec", _consumers.PathOf(name, framework));

        Assert.All(expected, line => Assert.Contains(line, output, StringComparison.Ordinal));
        Assert.NotEmpty(expected);
    }

    private async Task<string> Page(string app)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        using var process = new System.Diagnostics.Process
        {
            StartInfo = new("dotnet", ["exec", app, "--urls", address]) { WorkingDirectory = _consumers.Folder, RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["DOTNET_ROLL_FORWARD"] = "Major" } },
        };
        process.Start();
        try
        {
            var said = "";
            while (!said.Contains("Application started", StringComparison.Ordinal))
            {
                said += await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
                    ?? throw new InvalidOperationException($"{app} ends: {said}{await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
            }

            using var client = new HttpClient();
            return await client.GetStringAsync(new Uri($"{address}/haishu-13"), TestContext.Current.CancellationToken);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<bool> Finds(string command)
    {
        try
        {
            return (await Dotnet.Try(command, Settings.Root, "--version")).Exit == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
