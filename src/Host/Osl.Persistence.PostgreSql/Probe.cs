using Npgsql;

namespace Osl.Persistence.PostgreSql;

/// <summary>Asks the server for a sign of life, one question at a time: while one is unanswered, everybody waits for that one.</summary>
internal sealed class Probe(NpgsqlDataSource source)
{
    private readonly Lock gate = new();
    private Task<bool> asked = Task.FromResult(true);

    public async Task<bool> Answers(TimeSpan within, CancellationToken ct)
    {
        Task<bool> answer;
        lock (gate)
        {
            answer = asked = asked.IsCompleted ? Ask() : asked;
        }

        try
        {
            return await answer.WaitAsync(within, ct);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    // Nobody cancels it: that would wait for the server once more.
    private async Task<bool> Ask()
    {
        try
        {
            await using var command = source.CreateCommand("SELECT 1");
            return await command.ExecuteScalarAsync() is not null;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
