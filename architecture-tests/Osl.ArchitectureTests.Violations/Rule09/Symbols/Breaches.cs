namespace Osl.ArchitectureTests.Violations.Rule09.Symbols;

internal static class ReadsTheClock { public static DateTime Breach() => DateTime.Now; }

internal static class ReadsTheClockInUtc { public static DateTime Breach() => DateTime.UtcNow; }

internal static class ReadsTheDay { public static DateTime Breach() => DateTime.Today; }

internal static class ReadsTheOffsetClock { public static DateTimeOffset Breach() => DateTimeOffset.Now; }

internal static class ReadsTheOffsetClockInUtc { public static DateTimeOffset Breach() => DateTimeOffset.UtcNow; }

internal static class MakesAnId { public static Guid Breach() => Guid.NewGuid(); }

internal static class MakesASortableId { public static Guid Breach() => Guid.CreateVersion7(DateTimeOffset.UnixEpoch); }

internal static class ThrowsDice { public static int Breach() => new Random(7).Next(); }

internal static class SharesDice { public static int Breach() => Random.Shared.Next(); }

internal static class Sleeps { public static void Breach() => Thread.Sleep(TimeSpan.Zero); }

internal static class BlocksOnAResult { public static int Breach(Task<int> task) => task.Result; }

internal static class BlocksInALambda { public static Func<int> Breach(Task<int> task) => () => task.Result; }

internal static class Waits { public static bool Breach(Task task) => task.Wait(1); }

internal static class BlocksOnAValueTask { public static int Breach(ValueTask<int> task) => task.Result; }

internal static class WaitsForAll { public static void Breach(Task[] tasks) => Task.WaitAll(tasks); }

internal static class WaitsForAny { public static int Breach(Task[] tasks) => Task.WaitAny(tasks, 1); }

internal static class TakesTheSystemsClock { public static DateTimeOffset Breach() => TimeProvider.System.GetUtcNow(); }

internal static class GetsTheResult { public static void Breach(Task task) => task.GetAwaiter().GetResult(); }

internal static class Innocent { public static async Task<DateTimeOffset> Honest(TimeProvider time, Task task) { await task; return time.GetUtcNow(); } }
