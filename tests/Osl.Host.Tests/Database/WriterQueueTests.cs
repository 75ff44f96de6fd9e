using Osl.Persistence.PostgreSql;

namespace Osl.Host.Tests.Database;

/// <summary>Writers beyond three connections of four wait in the process and not for the pool. No database is asked.</summary>
public sealed class WriterQueueTests
{
    [Fact]
    public async Task A_burst_of_writers_leaves_connections_to_others_and_each_gets_its_turn()
    {
        await using var dialect = new PostgreSqlDialect("Host=nowhere.example;Database=osl;Username=osl;Maximum Pool Size=4");
        List<IDisposable> writing = [await dialect.EnterWrite(default), await dialect.EnterWrite(default), await dialect.EnterWrite(default)];
        var fourth = dialect.EnterWrite(default).AsTask();
        var fifth = dialect.EnterWrite(default).AsTask();
        (fourth.IsCompleted, fifth.IsCompleted).ShouldBe((false, false));

        writing[0].Dispose();
        (await fourth).Dispose();
        (await fifth).Dispose();
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_takes_nobodys_turn()
    {
        await using var dialect = new PostgreSqlDialect("Host=nowhere.example;Database=osl;Username=osl;Maximum Pool Size=1");
        var writing = await dialect.EnterWrite(default);
        using var patience = new CancellationTokenSource();
        var waiting = dialect.EnterWrite(patience.Token).AsTask();
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);

        writing.Dispose();
        (await dialect.EnterWrite(default)).Dispose();
    }
}
