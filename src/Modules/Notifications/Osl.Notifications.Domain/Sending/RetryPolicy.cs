namespace Osl.Notifications.Domain.Sending;

/// <summary>How often and how patiently a send is tried again. Its numbers are parameters.</summary>
internal sealed record RetryPolicy(int MaxAttempts, TimeSpan FirstDelay, TimeSpan LongestDelay)
{
    /// <summary>Twice as long after every failure, up to the longest delay.</summary>
    public TimeSpan DelayAfter(int attempts)
    {
        var delay = FirstDelay * Math.Pow(2, attempts - 1);
        return delay < LongestDelay ? delay : LongestDelay;
    }
}
