namespace Osl.BuildingBlocks.Domain;

/// <summary>A gmina in which a centre works (CUS Act Art. 9, 16).</summary>
public readonly record struct MunicipalityId(Guid Value) : ITypedId<MunicipalityId>
{
    public static MunicipalityId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
