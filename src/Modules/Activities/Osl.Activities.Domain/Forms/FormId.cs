using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Forms;

/// <summary>An entry of the centre's dictionary of forms.</summary>
internal readonly record struct FormId(Guid Value) : ITypedId<FormId>
{
    public static FormId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
