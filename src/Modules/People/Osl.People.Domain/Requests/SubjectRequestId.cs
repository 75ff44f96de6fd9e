using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Requests;

internal readonly record struct SubjectRequestId(Guid Value) : ITypedId<SubjectRequestId>
{
    public static SubjectRequestId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
