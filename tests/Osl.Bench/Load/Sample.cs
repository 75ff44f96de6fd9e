namespace Osl.Bench.Load;

/// <summary>What one server answered within one span of time.</summary>
/// <param name="Micros">How long each answer took, ascending.</param>
internal sealed record Sample(double Seconds, int[] Micros)
{
    public double PerSecond => Micros.Length / Seconds;

    public double Percentile(double part) => Micros.Length == 0 ? 0 : Micros[Math.Min(Micros.Length - 1, (int)(Micros.Length * part))] / 1_000d;
}
