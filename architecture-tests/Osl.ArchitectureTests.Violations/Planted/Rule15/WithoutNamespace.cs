internal sealed class WithoutNamespace;
