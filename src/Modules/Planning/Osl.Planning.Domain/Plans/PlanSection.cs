using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>The part of a plan that concerns one municipality (CUS Act Art. 20(4)).</summary>
internal sealed class PlanSection
{
    private PlanSection()
    {
    }

    public MunicipalityId MunicipalityId { get; private set; }

    public string? Description { get; private set; }

    internal static PlanSection Of(SectionContent content) =>
        new() { MunicipalityId = content.MunicipalityId, Description = content.Description };

    internal void Describe(string? description) => Description = description;
}
