namespace Osl.ArchitectureTests.Violations.Rule05.Classes;

internal class OpenClass;

internal static class Innocent
{
    internal class OpenNestedClass;
}
