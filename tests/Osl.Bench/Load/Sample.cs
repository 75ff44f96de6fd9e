namespace Osl.Bench.Load;

/// <summary>What one server answered within one span of time.</summary>
/// <param name="Micros">How long each answer took, ascending.</param>
/// <param name="Work">The processor's time that the server spent meanwhile, where it was watched.</param>
internal sealed record Sample(double Seconds, int[] Micros, TimeSpan Work = default)
{
    public double WorkMicros => Work.TotalMicroseconds / Math.Max(1, Micros.Length);

    public double PerSecond => Micros.Length / Seconds;

    public double Percentile(double part) => Micros.Length == 0 ? 0 : Micros[Math.Min(Micros.Length - 1, (int)(Micros.Length * part))] / 1_000d;
}
