using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Application.Funding;

/// <summary>A project that pays for measures.</summary>
internal sealed record FundingProjectResponse(
    Guid Id,
    long Version,
    string Name,
    string Source,
    string? AgreementNumber,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    decimal? Budget,
    IReadOnlyList<string> Indicators) : IVersioned, IExample<FundingProjectResponse>
{
    public static FundingProjectResponse Of(FundingProject project) => new(
        project.Id.Value,
        project.Version,
        project.Name,
        project.Source,
        project.AgreementNumber,
        project.PeriodFrom,
        project.PeriodTo,
        project.Budget,
        project.Indicators);

    public static FundingProjectResponse Example { get; } = new(
        Examples.Project,
        1,
        FundingProjectInput.Example.Name,
        FundingProjectInput.Example.Source,
        FundingProjectInput.Example.AgreementNumber,
        FundingProjectInput.Example.PeriodFrom,
        FundingProjectInput.Example.PeriodTo,
        FundingProjectInput.Example.Budget,
        FundingProjectInput.Example.Indicators!);
}
