namespace Osl.BuildingBlocks.Domain;

/// <summary>A member of a centre's staff.</summary>
public readonly record struct StaffMemberId(Guid Value) : ITypedId<StaffMemberId>
{
    public static StaffMemberId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
