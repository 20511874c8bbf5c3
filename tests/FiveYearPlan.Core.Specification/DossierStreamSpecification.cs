using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>A dossier read from a stream, in one go or as its bytes arrive.</summary>
public class DossierStreamSpecification
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(Dossiers.Haishu14.ToJson());

    private static Stream Bytes(ReadOnlyMemory<byte> bytes, int atATime = 4096) => new Trickle(bytes, atATime);

    [Fact]
    public async Task ReadAsync_Trickling_IsTheSameDossier_AndTheStreamStaysOpen()
    {
        using var stream = Bytes(Json, 777);

        Assert.Equal(Dossiers.Haishu14, (await Dossier.ReadAsync(stream, TestContext.Current.CancellationToken)).GetValueOrThrow());
        Assert.True(stream.CanRead);
        Assert.Throws<NotSupportedException>(() => Dossier.Read(Bytes(Json))); // as the body of a request, it cannot be read in one go
    }

    [Theory]
    [InlineData("", "InvalidJson")]
    [InlineData("{", "InvalidJson")]
    [InlineData("{}", "MissingValue")]
    public async Task ReadAsync_BadText_FindsWhatReadFinds(string json, string code)
    {
        var read = await Dossier.ReadAsync(Bytes(Encoding.UTF8.GetBytes(json)), TestContext.Current.CancellationToken);

        Assert.Equal(Dossier.Read(json).Diagnostics, read.Diagnostics);
        Assert.Contains(read.Diagnostics, found => found.Code.ToString() == code);
    }

    [Fact]
    public async Task Read_MoreThanTheLimit_StopsReading()
    {
        var (endless, endlessToo) = (new Endless(), new Endless());

        Assert.Equal(DiagnosticCode.TooLarge, Assert.Single((await Dossier.ReadAsync(endless, TestContext.Current.CancellationToken)).Diagnostics).Code);
        Assert.Equal(DiagnosticCode.TooLarge, Assert.Single(Dossier.Read(endlessToo).Diagnostics).Code);
        Assert.InRange(endless.Given, 32_000_000, 34_000_000);
        Assert.Equal(endless.Given, endlessToo.Given);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var waiting = new CancellationTokenSource();
        var reading = Dossier.ReadAsync(new Silent(), waiting.Token);
        Assert.False(reading.IsCompleted);
        await waiting.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Dossier.ReadAsync(Bytes(Json), cancelled.Token));
    }

    [Fact]
    public async Task ReadAsync_StreamThatFails_Throws() =>
        await Assert.ThrowsAsync<IOException>(() => Dossier.ReadAsync(new Broken(), TestContext.Current.CancellationToken));

    [Fact]
    public void Misuse_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("utf8Json", () => { _ = Dossier.ReadAsync(null!, TestContext.Current.CancellationToken); });
        Assert.Throws<ArgumentNullException>("utf8Json", () => Dossier.Read((Stream)null!));
    }

    /// <summary>As the body of a request: it gives a few bytes at a time and refuses to block.</summary>
    private sealed class Trickle(ReadOnlyMemory<byte> bytes, int atATime) : AsyncOnly
    {
        private int _at;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            var length = Math.Min(Math.Min(atATime, buffer.Length), bytes.Length - _at);
            bytes.Slice(_at, length).CopyTo(buffer);
            _at += length;
            return length;
        }
    }

    private sealed class Silent : AsyncOnly
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }

    private sealed class Broken : AsyncOnly
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("broken");
    }

    private sealed class Endless : AsyncOnly
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            Given += buffer.Length;
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
    }

    private abstract class AsyncOnly : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Synchronous operations are disallowed.");

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
