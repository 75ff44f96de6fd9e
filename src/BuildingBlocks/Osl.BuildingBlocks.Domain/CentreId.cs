namespace Osl.BuildingBlocks.Domain;

/// <summary>A social service centre: the tenant, and the controller of its data (CUS Act Art. 22).</summary>
public readonly record struct CentreId(Guid Value) : ITypedId<CentreId>
{
    public static CentreId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
