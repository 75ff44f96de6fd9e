using System.Diagnostics;
using Osl.Chaos.Databases;

namespace Osl.Chaos;

/// <summary>One run of one experiment on one database.</summary>
/// <param name="Long">Whether it is the long form.</param>
/// <param name="Minutes">How long rounds may be added.</param>
/// <param name="Random">Its own chances, out of the seed and its name alone: the same whichever other runs there are.</param>
internal sealed record Trial(Database Database, bool Long, int Minutes, Random Random, Stage Stage, Verdict Verdict)
{
    private readonly long begun = Stopwatch.GetTimestamp();

    /// <summary>The number of the short or of the long form.</summary>
    public int Rounds(int brief, int whole) => Long ? whole : brief;

    /// <summary>Whether there is time for another round.</summary>
    public bool HasTime => Stopwatch.GetElapsedTime(begun).TotalMinutes < Minutes;

    public void Say(string progress) => Console.WriteLine($"{DateTime.Now:HH:mm:ss}  {Verdict.Run}  {progress}");
}
