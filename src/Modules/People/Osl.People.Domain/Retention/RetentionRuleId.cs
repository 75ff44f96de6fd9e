using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Retention;

internal readonly record struct RetentionRuleId(Guid Value) : ITypedId<RetentionRuleId>
{
    public static RetentionRuleId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
