using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Tests.Domain;

internal static class Some
{
    public static readonly CentreId Centre = new(new Guid("00000000-0000-7000-8000-00000000000c"));

    public static T Id<T>()
        where T : struct, ITypedId<T> => T.From(Guid.CreateVersion7());

    public static (string Code, string Pointer) Refusal(Action act)
    {
        var broken = Should.Throw<BrokenRuleException>(act);
        return (broken.Rule.Code, broken.Pointer);
    }
}
