using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FiveYearPlan.Docs;

[assembly: AssemblyFixture(typeof(ApiSample))]

namespace FiveYearPlan.Docs;

/// <summary>docs/samples/api.cs, started as a user starts it when a test first asks for it, on a free port of this machine.</summary>
public sealed class ApiSample : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private Process? _process;
    private HttpClient? _client;

    public async Task<HttpClient> ClientAsync()
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _client ??= await Start();
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        _gate.Dispose();
        if (_process is { HasExited: false } running)
        {
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync();
        }

        _process?.Dispose();
    }

    private async Task<HttpClient> Start()
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", ["run", "docs/samples/api.cs", "--", "--urls", address])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // leave no build server behind
        _process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(4));
        var said = new List<string>();
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            said.Add(line);
            if (line.Contains("Now listening on", StringComparison.Ordinal))
            {
                // What it writes from here on is read, so that it never waits for a reader.
                _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
                return new HttpClient { BaseAddress = new Uri(address) };
            }
        }

        throw new InvalidOperationException($"The API ended before it listened:\n{string.Join('\n', said)}\n{await _process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
