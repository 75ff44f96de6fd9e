using System.Text.RegularExpressions;
using FluentValidation;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>A place that a community lives in.</summary>
/// <param name="Level">Gmina, dzielnica, osiedle, sołectwo, wieś, ulica or bloki.</param>
/// <param name="Name">Its name.</param>
/// <param name="MunicipalityId">The gmina of the centre that it lies in.</param>
/// <param name="Teryt">Identifier in the national register of territorial division.</param>
internal sealed record TerritoryUnitInput(TerritoryLevel Level, string Name, Guid MunicipalityId, string? Teryt = null);

/// <summary>What the members of a categorial community share.</summary>
/// <param name="Code">The category.</param>
/// <param name="Label">The same in the centre's own words.</param>
internal sealed record CategoryInput(CategoryCode Code, string? Label = null);

/// <summary>What registering and describing a community have in common.</summary>
internal interface ICommunityProfile
{
    string Name { get; }

    IReadOnlyList<TerritoryUnitInput>? TerritoryUnits { get; }

    IReadOnlyList<CategoryInput>? Categories { get; }

    int? PopulationEstimate { get; }

    IReadOnlyList<DisadvantageFlag>? DisadvantageFlags { get; }

    string? PowerMapNotes { get; }
}

internal static class CommunityProfileMapping
{
    public static CommunityProfile ToProfile(this ICommunityProfile input) => new(
        input.Name,
        [.. (input.TerritoryUnits ?? []).Select(unit => new TerritoryUnit(unit.Level, unit.Name, new MunicipalityId(unit.MunicipalityId), unit.Teryt))],
        [.. (input.Categories ?? []).Select(category => new CommunityCategory(category.Code, category.Label))],
        input.PopulationEstimate,
        input.DisadvantageFlags ?? [],
        input.PowerMapNotes);
}

internal sealed partial class CommunityProfileValidator : AbstractValidator<ICommunityProfile>
{
    public CommunityProfileValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(TextLimits.Name);
        RuleFor(c => c.PopulationEstimate).InclusiveBetween(1, 5_000_000);
        RuleFor(c => c.PowerMapNotes).MaximumLength(TextLimits.Text);
        RuleFor(c => c.TerritoryUnits).Must(units => units is null || units.Count <= 100).WithErrorCode("too_many");
        RuleForEach(c => c.TerritoryUnits).ChildRules(unit =>
        {
            unit.RuleFor(u => u.Name).NotEmpty().MaximumLength(TextLimits.Name);
            unit.RuleFor(u => u.Teryt).Matches(RegisterCode());
        });
        RuleForEach(c => c.Categories).ChildRules(category => category.RuleFor(c => c.Label).MaximumLength(TextLimits.Name));
    }

    /// <summary>Digits of the national register: a voivodeship has two, a locality eight.</summary>
    [GeneratedRegex(@"^[0-9]{2,8}\z", RegexOptions.NonBacktracking)]
    private static partial Regex RegisterCode();
}
