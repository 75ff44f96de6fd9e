using Osl.BuildingBlocks.Persistence;

namespace Osl.BuildingBlocks.Pipeline;

/// <summary>
/// Waits for work as long as the database gives signs of life: a busy one is waited for, a silent one (frozen, or cut off without a word) is not.
/// The work goes on; to give it up would wait for the database once more.
/// </summary>
internal static class InTime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5);
    private static readonly TimeSpan ForASign = TimeSpan.FromSeconds(0.8);

    /// <exception cref="TimeoutException">The database is silent.</exception>
    public static async Task<T> Wait<T>(Task<T> work, IDatabaseDialect dialect, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return await work.WaitAsync(Patience, CancellationToken.None);
            }
            catch (TimeoutException) when (!work.IsCompleted)
            {
                if (!await dialect.Answers(ForASign, ct) && !work.IsCompleted)
                {
                    throw;
                }
            }
        }
    }
}
