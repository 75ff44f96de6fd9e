using Npgsql;

namespace Osl.Host.Database;

/// <summary>Compares the clock with the server's: before anything else starts, and then again and again.</summary>
internal sealed partial class ClockComparison(DatabaseClock clock, DatabaseOptions database, ILogger<ClockComparison> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Compare(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Compare(stoppingToken);
        }
    }

    private async Task Compare(CancellationToken ct)
    {
        try
        {
            var behind = await clock.Compare(Ask, ct);
            if (behind.Duration() > WorthTelling)
            {
                Differs(log, behind.TotalSeconds);
            }
        }
        catch (Exception failure) when (failure is NpgsqlException or OperationCanceledException or TimeoutException)
        {
            // While the database is away the last difference holds.
        }
    }

    private async Task<DateTimeOffset> Ask(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand("SELECT clock_timestamp()", connection);
        return new DateTimeOffset((DateTime)(await command.ExecuteScalarAsync(ct))!, TimeSpan.Zero);
    }

    [LoggerMessage(EventId = 7100, Level = LogLevel.Warning, Message = "This host's clock was {Seconds} s behind the database's; the database's holds")]
    private static partial void Differs(ILogger log, double seconds);
}
