namespace Osl.DispatcherProcess.Consumers;

/// <summary>What goes wrong in this process's handlers.</summary>
internal sealed class Faults
{
    /// <summary>Whether poison can be handled after all.</summary>
    public volatile bool Cured;

    /// <summary>How often a handler met poison.</summary>
    public int Met;

    /// <summary>How often more a handler does not see the copy that is there, as when another makes it at the same moment.</summary>
    public int Blind;

    /// <summary>Where it is set, a handler says that it has begun and then waits.</summary>
    public Gate? Gate { get; set; }

    public bool LooksPast() => Interlocked.Decrement(ref Blind) >= 0;

    public async Task Meet(Noted noted, CancellationToken ct)
    {
        if (Gate is { } gate)
        {
            gate.Begun.TrySetResult();
            await gate.Open.Task.WaitAsync(ct);
        }

        if (noted.Poison)
        {
            Interlocked.Increment(ref Met);
            if (!Cured)
            {
                throw new InvalidOperationException("Jan Kowalski, tel. 600 000 000");
            }
        }
    }
}

internal sealed class Gate
{
    public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
