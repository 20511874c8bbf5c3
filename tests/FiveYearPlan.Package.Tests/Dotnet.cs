using System.Diagnostics;

namespace FiveYearPlan.Packages;

/// <summary>Runs the dotnet command as a user's shell does.</summary>
internal static class Dotnet
{
    public static async Task<string> Run(string folder, params string[] arguments)
    {
        var (exit, output) = await Try("dotnet", folder, arguments);
        return exit == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} in {folder} exits with {exit}:\n{output}");
    }

    public static async Task<(int Exit, string Output)> Try(string file, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // The test host of the SDK tells its children where it found itself; a user's shell does not.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH" or "NUGET_PACKAGES").ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // leave no build server behind
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major"; // without a .NET 8 runtime what is built for it runs on the newer one
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
