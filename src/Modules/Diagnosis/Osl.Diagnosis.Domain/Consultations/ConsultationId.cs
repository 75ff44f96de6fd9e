using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>A public consultation.</summary>
internal readonly record struct ConsultationId(Guid Value) : ITypedId<ConsultationId>
{
    public static ConsultationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
