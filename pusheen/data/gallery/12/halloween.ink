   lll
 llllllll
lllfflfffll
lfffffflolll
lllllllloool
