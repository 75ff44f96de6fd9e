namespace Osl.BuildingBlocks.Application;

/// <summary>A number that law or policy sets. Its value depends on the day and may differ by centre; code never holds it as a constant.</summary>
/// <param name="Code">Stable name, module first: planning.update-decision.days.</param>
/// <param name="Default">The value where neither the centre nor the platform set another.</param>
/// <param name="Unit">days, months, years, persons, hours, minutes or count.</param>
/// <param name="Source">The article or the reason behind the number.</param>
/// <param name="Minimum">The least value that may be set.</param>
/// <param name="Maximum">The greatest value that may be set.</param>
public sealed record ParameterDefinition(string Code, int Default, string Unit, string Source, int Minimum = 0, int Maximum = 100_000);

/// <summary>The legal parameters in force. Access keeps them.</summary>
public interface ILegalParameters
{
    /// <summary>The value in force on a day for the present centre.</summary>
    ValueTask<int> Value(ParameterDefinition parameter, DateOnly day, CancellationToken ct);
}
