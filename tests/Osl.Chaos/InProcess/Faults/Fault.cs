using Microsoft.AspNetCore.Http;

namespace Osl.Chaos.InProcess.Faults;

/// <summary>How a database command goes wrong.</summary>
internal enum FaultKind
{
    /// <summary>The connection breaks before the command is sent.</summary>
    Exception,

    /// <summary>The command is done, but its answer never comes: at a commit, the change stands and nobody is told.</summary>
    Timeout,

    /// <summary>The caller goes away while the command waits.</summary>
    Cancellation,
}

/// <summary>A fault at the n-th database command of one flow of work, such as a request.</summary>
/// <param name="only">Where given, only such commands count.</param>
internal sealed class Fault(FaultKind kind, int at, string? only = null)
{
    public const string Commit = "COMMIT";

    private static readonly AsyncLocal<Fault?> Armed = new();

    private int seen;
    private int alike;

    /// <summary>The fault that waits for the commands of this flow.</summary>
    public static Fault? Current
    {
        get => Armed.Value;
        set => Armed.Value = value;
    }

    public FaultKind Kind => kind;

    /// <summary>How many commands there were, to the one that it struck and after it.</summary>
    public int Seen => Volatile.Read(ref seen);

    /// <summary>Whether there was an n-th command.</summary>
    public bool Fired { get; private set; }

    /// <summary>The number of the command that it struck.</summary>
    public int Place { get; private set; }

    /// <summary>Whether the command that it struck is still under way.</summary>
    public bool Striking { get; private set; }

    /// <summary>The command that it struck.</summary>
    public string Command { get; private set; } = "";

    /// <summary>Completes when the host is through with the request, whether or not the caller waited.</summary>
    public TaskCompletionSource Over { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HttpContext? Request { get; set; }

    /// <summary>Lets it wait for another request: the last one did not come to its commands.</summary>
    public void Wait()
    {
        (seen, alike) = (0, 0);
        Over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public bool StrikesAt(string command)
    {
        var number = Interlocked.Increment(ref seen);
        if ((only is null ? number : only == command ? Interlocked.Increment(ref alike) : 0) != at)
        {
            return false;
        }

        Fired = Striking = true;
        Place = number;
        Command = command.Length > 80 ? command[..80].ReplaceLineEndings(" ") : command;
        return true;
    }

    /// <summary>The command is over.</summary>
    public void Struck() => Striking = false;

    public override string ToString() => $"{kind} at command {Place} ({Command})";
}
