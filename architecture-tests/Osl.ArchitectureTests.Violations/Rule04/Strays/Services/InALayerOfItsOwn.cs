namespace Osl.ArchitectureTests.Violations.Rule04.Strays.Services;

internal sealed class InALayerOfItsOwn;
