 ll lllll ll ll
 llllfllllfllll
 lllfflfflfflll
llllfffllfffllll
loylfllllllflyol
llllllllllllllll
