 llllolllll
 lollllllol
loollllllool
lyyllrrllyyl
