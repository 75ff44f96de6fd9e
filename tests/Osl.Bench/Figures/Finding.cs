namespace Osl.Bench.Figures;

/// <summary>Something measured that has no raw twin.</summary>
internal sealed record Finding(string Figure, string What, double Value, string Unit)
{
    public string Shown => Unit is "s" or "ms" or "×" ? $"{Value:0.00} {Unit}" : $"{Value:N0} {Unit}";
}
