class C : C { }
class A : B { }
class B : A { }
