namespace Osl.BuildingBlocks.Domain;

/// <summary>A person on file. Names and contacts stay in the People module; everyone else holds this id.</summary>
public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
