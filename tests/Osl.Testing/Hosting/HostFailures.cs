using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Osl.Testing.Hosting;

/// <summary>What the hosts under test logged as errors, by trace id, so that a 500 in a test shows its cause.</summary>
internal sealed class HostFailures : ILoggerProvider
{
    private static readonly ConcurrentDictionary<string, Exception> ByTrace = new();

    /// <summary>The cause behind an answer with this body, or nothing.</summary>
    public static string Behind(string body) => string.Concat(ByTrace.Where(failure => body.Contains(failure.Key, StringComparison.Ordinal)).Select(failure => $"\n{failure.Value}"));

    public ILogger CreateLogger(string categoryName) => new FailureLog();

    public void Dispose()
    {
    }

    private sealed class FailureLog : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (exception is not null && System.Diagnostics.Activity.Current is { } activity)
            {
                ByTrace.TryAdd(activity.TraceId.ToHexString(), exception);
            }
        }
    }
}
