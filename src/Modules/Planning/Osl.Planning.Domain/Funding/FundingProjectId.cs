using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Funding;

/// <summary>A project that pays for measures.</summary>
internal readonly record struct FundingProjectId(Guid Value) : ITypedId<FundingProjectId>
{
    public static FundingProjectId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
